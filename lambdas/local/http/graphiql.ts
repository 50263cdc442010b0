import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RuruServerConfig } from 'ruru/server';

/** Where the assets are served: from the package on this machine, never from another host. */
const ASSETS = '/graphiql/';

/** Where all brands stand: the first thing an agency asks. */
const FIRST_QUERY = `query Portfolio {
  portfolio {
    nodes {
      brand { name }
      currentLetter
      phase
      progress { completed total }
    }
  }
}
`;

const OWN_HOST = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

export const isGraphiqlAsset = (path: string): boolean => path.startsWith(ASSETS);

/**
 * Sends the page on which a person tries queries, signed in by the token. Another name for this machine gets the page
 * without it, so that no foreign site that points its name here can read the token.
 */
export async function sendGraphiql(request: IncomingMessage, response: ServerResponse, token?: string): Promise<void> {
  const { ruruHTML } = await import('ruru/server');
  const signedIn = token !== undefined && OWN_HOST.test(request.headers.host ?? '');
  const initialHeaders = JSON.stringify(signedIn ? { Authorization: `Bearer ${token}` } : {}, null, 2);
  const config: RuruServerConfig = { staticPath: ASSETS, endpoint: '/graphql' };
  // The package's own type of this setting is lost with a package that it does not bring.
  const page = ruruHTML({
    ...config,
    clientConfig: { initialHeaders, initialQuery: FIRST_QUERY } as RuruServerConfig['clientConfig'],
  });
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'x-frame-options': 'DENY',
    'content-length': Buffer.byteLength(page),
  });
  response.end(page);
}

/** Sends one of the page's assets; `false` when there is no such asset. */
export async function sendGraphiqlAsset(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
  const { getStaticFile } = await import('ruru/static');
  const file = await getStaticFile({
    staticPath: ASSETS,
    urlPath: request.url ?? '',
    acceptEncoding: request.headers['accept-encoding'],
    disallowDevAssets: true,
  });
  if (!file) return false;
  const unchanged = request.headers['if-none-match'] === file.headers.etag;
  response.writeHead(unchanged ? 304 : 200, unchanged ? { etag: file.headers.etag } : file.headers);
  response.end(unchanged ? undefined : file.content);
  return true;
}
