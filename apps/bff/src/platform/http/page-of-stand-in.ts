import { readFile } from 'node:fs/promises';
import path from 'node:path';

const HEAD_END = '</head>';
/** Read by the app's platform/stand-in.ts. */
const MARK = '<meta name="huiji-stand-in" content="here">';

/**
 * The app's page with a mark that something stands in for WeChat here: the app then asks for personas
 * and the clock, which production answers with 404 and a browser would write into its console.
 * @param root the folder of the built app; read each time, because development builds it anew
 */
export async function pageOfStandIn(root: string): Promise<string> {
  const page = await readFile(path.join(root, 'index.html'), 'utf8');
  return page.replace(HEAD_END, MARK + HEAD_END);
}
