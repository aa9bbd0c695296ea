import vm from 'node:vm';
import compiler from 'miniprogram-compiler';

/** A node as WeChat's compiled templates make it; text is a string or a number. */
export interface RawNode {
  readonly tag: string;
  readonly attr?: Readonly<Record<string, unknown>>;
  readonly children?: readonly (RawNode | string | number)[];
}

/** Runs the compiled template of a file over data. @param file such as `pages/home/index.wxml` */
export type RenderWxml = (file: string, data: unknown) => RawNode;

const MOST_BYTES = 64 * 1024 * 1024;
const compiled = new Map<string, RenderWxml>();

/** Compiles every template of a package with WeChat's own compiler. @throws Error with its words */
export function compileWxml(directory: string): RenderWxml {
  const known = compiled.get(directory);
  if (known) return known;
  const script = compiler.wxmlToJs(directory, { maxBuffer: MOST_BYTES });
  const gwx: (file: string) => ((data: unknown) => RawNode) | undefined = vm.compileFunction(
    script,
    ['global', 'window'],
  )({}, {});
  const render: RenderWxml = (file, data) => {
    const template = gwx(file);
    if (template === undefined) throw new Error(`no template of ${file} was compiled`);
    return template(data);
  };
  compiled.set(directory, render);
  return render;
}
