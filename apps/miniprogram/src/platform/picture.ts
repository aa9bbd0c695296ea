/** A picture that the person chose; it knows how to send itself to the server. */
export interface PickedPicture {
  /** POSTs the file as the multipart field `file`. Rejects when the server cannot be reached. */
  upload(path: string, headers: Readonly<Record<string, string>>): Promise<UploadAnswer>;
}

export interface UploadAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** Wraps a file of a browser's file field. */
export function pictureFromFile(file: File): PickedPicture {
  return {
    async upload(path, headers) {
      const form = new FormData();
      form.append('file', file);
      const answer = await fetch(path, { method: 'POST', headers, body: form });
      const body: unknown = answer.ok ? await answer.json() : undefined;
      return { status: answer.status, body };
    },
  };
}
