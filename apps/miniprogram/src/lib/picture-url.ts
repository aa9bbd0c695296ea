/** Where a picture of the server is; a mini-program knows no addresses without an origin. */
export function pictureUrl(path: string): string {
  return path.startsWith('/') ? API_ORIGIN + path : path;
}
