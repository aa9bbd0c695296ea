import http from 'node:http';

export interface HttpAnswer {
  readonly status: number;
  readonly text: string;
}

/** Keeps so many connections open and sends one request at a time on each. */
export function httpCaller(url: string, connections: number) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections });
  const send = (path: string, token?: string, body?: object): Promise<HttpAnswer> =>
    new Promise((resolve, reject) => {
      const headers: http.OutgoingHttpHeaders = { 'accept-language': 'en' };
      if (token !== undefined) headers.authorization = `Bearer ${token}`;
      if (body !== undefined) headers['content-type'] = 'application/json';
      const method = body === undefined ? 'GET' : 'POST';
      const request = http.request(new URL(path, url), { agent, method, headers }, (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (part: string) => {
          text += part;
        });
        response.once('end', () => resolve({ status: response.statusCode ?? 0, text }));
        response.once('error', reject);
      });
      request.once('error', reject);
      request.end(body === undefined ? undefined : JSON.stringify(body));
    });
  return { send, close: () => agent.destroy() };
}
