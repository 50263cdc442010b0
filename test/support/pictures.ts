import { loadPictures } from '../../lambdas/local/bundle';
import { postEvent, type Api } from './api';
import { readServices, TEST_TABLE } from './services';

/** With this an API makes addresses of pictures, and the handler of pictures takes them. */
export const PICTURES = {
  PICTURE_SECRET: 'a secret of tests that nobody else has',
  PUBLIC_URL: 'https://api.example.com',
};

/** What came of asking for an address, without credentials. */
export interface Seen {
  status: number;
  headers: Record<string, unknown>;
  body: string;
}

interface PicturesOptions {
  endpoint?: string;
  secret?: string;
  /** What only CloudFront knows. */
  originSecret?: string;
}

/** The handler of pictures as it is deployed, on the real engine, at the time that the API sees. */
export function startPictures({ clock, logs }: Api, options: PicturesOptions = {}) {
  const { endpoint, bundles } = readServices();
  const handler = loadPictures(bundles.pictures).createPictureHandler({
    environment: {
      TABLE_NAME: TEST_TABLE,
      DYNAMODB_ENDPOINT: options.endpoint ?? endpoint,
      AWS_REGION: 'eu-west-1',
      LOG_LEVEL: 'info',
      PICTURE_SECRET: options.secret ?? PICTURES.PICTURE_SECRET,
      ORIGIN_SECRET: options.originSecret,
    },
    now: clock.now,
    writeLog: (line) => logs.push(JSON.parse(line)),
  });
  return async (url: string): Promise<Seen> => {
    const answer = await handler({ ...postEvent('', {}), rawPath: new URL(url).pathname });
    return { status: answer.statusCode ?? 0, headers: answer.headers ?? {}, body: answer.body ?? '' };
  };
}
