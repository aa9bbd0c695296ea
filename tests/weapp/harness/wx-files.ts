import type { WxAnswers, WxOptions, WxPart } from './wx-answers.js';

/** The only folder that a mini-program may write to. */
export const USER_DATA_PATH = 'http://usr';
const TEMPORARY = 'http://tmp';
/** All files of a user together, bytes. */
const MOST_BYTES = 200 * 1024 * 1024;

/** The files of the phone that the mini-program can reach. */
export interface PhoneFiles {
  readonly contents: ReadonlyMap<string, Uint8Array>;
  /** Files that were opened in WeChat's viewer or handed to a chat, oldest first. */
  readonly shown: readonly string[];
  /** Keeps what a chooser or a download gives. @returns its path */
  keepTemporary(name: string, bytes: Uint8Array): string;
  /** @throws Error when there is no such file */
  read(path: string): Uint8Array;
  readonly part: WxPart;
}

interface FileOptions extends WxOptions {
  readonly filePath: string;
  readonly data?: string | ArrayBuffer;
  readonly encoding?: BufferEncoding;
}

/** wx.getFileSystemManager as far as anything here needs it, and what shows files. */
export function createFiles({ succeed, fail }: WxAnswers): PhoneFiles {
  const contents = new Map<string, Uint8Array>();
  const shown: string[] = [];
  let made = 0;

  const read = (path: string): Uint8Array => {
    const bytes = contents.get(path);
    if (bytes === undefined) throw new Error(`no such file or directory, open "${path}"`);
    return bytes;
  };
  const write = ({ filePath, data = '', encoding = 'utf8' }: FileOptions): undefined => {
    if (!filePath.startsWith(`${USER_DATA_PATH}/`)) {
      throw new Error(`permission denied, open "${filePath}"`);
    }
    const bytes = typeof data === 'string' ? Buffer.from(data, encoding) : new Uint8Array(data);
    const others = [...contents].reduce(
      (sum, [path, { length }]) => sum + (path === filePath ? 0 : length),
      0,
    );
    if (others + bytes.length > MOST_BYTES) {
      throw new Error('the maximum size of the file storage limit is exceeded');
    }
    contents.set(filePath, bytes);
  };
  const readAs = ({ filePath, encoding }: FileOptions) => {
    const bytes = Buffer.from(read(filePath));
    return encoding === undefined ? new Uint8Array(bytes).buffer : bytes.toString(encoding);
  };
  const remove = ({ filePath }: FileOptions): undefined => {
    read(filePath);
    contents.delete(filePath);
  };
  const access = (path: string): undefined => {
    read(path);
  };
  const inItsOwnTurn =
    (name: string, work: (options: FileOptions) => object | undefined) =>
    (options: FileOptions) => {
      try {
        const result = work(options);
        return succeed(name, options, result);
      } catch (error) {
        return fail(name, options, error instanceof Error ? error.message : String(error));
      }
    };
  const show = (name: string) =>
    inItsOwnTurn(name, ({ filePath }): undefined => {
      read(filePath);
      shown.push(filePath);
    });

  const manager = {
    writeFile: inItsOwnTurn('writeFile', write),
    readFile: inItsOwnTurn('readFile', (options) => ({ data: readAs(options) })),
    unlink: inItsOwnTurn('unlink', remove),
    access: inItsOwnTurn('access', ({ path }) => access(String(path))),
    writeFileSync: (filePath: string, data: string | ArrayBuffer, encoding?: BufferEncoding) =>
      write({ filePath, data, ...(encoding && { encoding }) }),
    readFileSync: (filePath: string, encoding?: BufferEncoding) =>
      readAs({ filePath, ...(encoding && { encoding }) }),
    unlinkSync: (filePath: string) => remove({ filePath }),
    accessSync: access,
  };
  return {
    contents,
    shown,
    read,
    keepTemporary(name, bytes) {
      made += 1;
      const path = `${TEMPORARY}/${made}-${name}`;
      contents.set(path, bytes);
      return path;
    },
    part: {
      getFileSystemManager: () => manager,
      openDocument: show('openDocument'),
      shareFileMessage: show('shareFileMessage'),
      saveFileToDisk: show('saveFileToDisk'),
    },
  };
}
