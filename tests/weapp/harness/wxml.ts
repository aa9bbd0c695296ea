import vm from 'node:vm';
import compiler from 'miniprogram-compiler';

/** A node as WeChat's compiled templates make it; text is a string or a number. */
export interface RawNode {
  readonly tag: string;
  readonly attr?: Readonly<Record<string, unknown>>;
  readonly children?: readonly (RawNode | string | number)[];
}

/**
 * Runs the compiled template of a file over data.
 * @param file such as `pages/home/index.wxml`
 * @throws Error with what the templates complain about
 */
export type RenderWxml = (file: string, data: unknown) => RawNode;

type Template = (data: unknown) => RawNode;

const MOST_BYTES = 64 * 1024 * 1024;
const compiled = new Map<string, RenderWxml>();

/** Compiles every template of a package with WeChat's own compiler. @throws Error with its words */
export function compileWxml(directory: string): RenderWxml {
  const known = compiled.get(directory);
  if (known) return known;
  const problems: string[] = [];
  const complain = (...words: unknown[]) => problems.push(words.join(' '));
  const console = {
    log: complain,
    warn: complain,
    error: complain,
    group: complain,
    groupEnd() {},
  };
  // A realm of its own: the compiled code changes prototypes, and knows only data made in its realm.
  const parsingContext = vm.createContext({ console });
  const script = compiler.wxmlToJs(directory, { maxBuffer: MOST_BYTES });
  const start = vm.compileFunction(script, ['global', 'window'], { parsingContext });
  const templateOf: (file: string) => Template | undefined = start({}, {});
  const parse: (json: string) => unknown = vm.runInContext('JSON.parse', parsingContext);

  const render: RenderWxml = (file, data) => {
    const template = templateOf(file);
    if (template === undefined) throw new Error(`no template of ${file} was compiled`);
    const tree = template(parse(JSON.stringify(data)));
    if (problems.length > 0) throw new Error(`${file}: ${problems.splice(0).join('\n')}`);
    return tree;
  };
  compiled.set(directory, render);
  return render;
}
