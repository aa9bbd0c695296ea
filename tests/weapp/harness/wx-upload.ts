import type { WxAnswers, WxOptions, WxPart } from './wx-answers.js';
import type { PhoneFiles } from './wx-files.js';
import { type Network, NO_NETWORK, outcomeOf } from './wx-request.js';

interface UploadOptions extends WxOptions {
  readonly url: string;
  readonly filePath: string;
  readonly name: string;
  readonly header?: Readonly<Record<string, string>>;
  readonly formData?: Readonly<Record<string, string>>;
}

/** wx.uploadFile and wx.downloadFile over real HTTP; what an upload answers is text, never JSON. */
export function uploadPart(
  network: Network,
  server: string | undefined,
  files: PhoneFiles,
  answers: WxAnswers,
): WxPart {
  const reach = async (url: string, init: RequestInit): Promise<Response> => {
    const { pathname, search } = new URL(url);
    network.requests.push({ path: pathname, body: undefined, headers: {} });
    if (network.state !== 'online' || server === undefined) throw new Error(NO_NETWORK);
    return fetch(new URL(pathname + search, server), init);
  };
  const task = (
    name: string,
    options: WxOptions,
    work: (signal: AbortSignal) => Promise<object>,
  ) => {
    const abort = new AbortController();
    outcomeOf(network, name, options, answers, abort, work(abort.signal));
    return {
      abort: () => abort.abort('abort'),
      onProgressUpdate: () => undefined,
      offProgressUpdate: () => undefined,
      onHeadersReceived: () => undefined,
      offHeadersReceived: () => undefined,
    };
  };
  return {
    uploadFile: (options: UploadOptions) =>
      task('uploadFile', options, async (signal) => {
        const form = new FormData();
        for (const [key, value] of Object.entries(options.formData ?? {})) form.append(key, value);
        const file = new Blob([Buffer.from(files.read(options.filePath))], { type: 'image/jpeg' });
        form.append(options.name, file, options.filePath.split('/').at(-1));
        const headers = { ...options.header };
        const response = await reach(options.url, { method: 'POST', headers, body: form, signal });
        return { statusCode: response.status, data: await response.text(), errMsg: '' };
      }),
    downloadFile: (options: UploadOptions) =>
      task('downloadFile', options, async (signal) => {
        const headers = { ...options.header };
        const response = await reach(options.url, { headers, signal });
        const bytes = new Uint8Array(await response.arrayBuffer());
        const tempFilePath = files.keepTemporary('download', bytes);
        return { statusCode: response.status, tempFilePath };
      }),
  };
}
