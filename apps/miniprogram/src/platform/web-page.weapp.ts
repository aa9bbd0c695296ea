/** The address of a page that the server shows by itself, outside the app. @param path with its query */
export function addressOfWebPage(path: string): string {
  return API_ORIGIN + path;
}
