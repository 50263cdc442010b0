import { readSettings } from '../../cdk/settings';
import { PROD, makeApp, synthesize } from '../support/synth';

const read = (context: Record<string, unknown>) => readSettings(makeApp(context).node);

describe('the settings', () => {
  it('are those of a developer when nothing is said', () => {
    expect(read({})).toMatchObject({ stage: 'dev', disposable: false, appUrls: ['http://localhost:4000/'] });
  });

  it('take several front ends', () => {
    const { appUrls } = read({ ...PROD, appUrls: 'https://a.example.com, https://b.example.com/back' });
    expect(appUrls).toEqual(['https://a.example.com/', 'https://b.example.com/back']);
  });

  it.each([true, 'true'])('understand disposable=%s', (disposable) => {
    expect(read({ disposable })).toMatchObject({ disposable: true });
  });

  it.each([
    { context: { stage: 'production' }, says: /"production" is no stage.*dev, staging, prod/ },
    { context: { stage: 'toString' }, says: /is no stage/ },
    { context: { stage: 7 }, says: /stage= is a text/ },
    { context: { stage: 'prod' }, says: /prod needs its front ends/ },
    { context: { ...PROD, disposable: 'true' }, says: /cannot be disposable/ },
    { context: { disposable: 'yes' }, says: /disposable= is true or false/ },
    { context: { appUrls: 'http://app.example.com/' }, says: /not an https address/ },
    { context: { appUrls: 'https://*.example.com/' }, says: /not an https address/ },
    { context: { appUrls: '*' }, says: /not an https address/ },
    { context: { appUrls: 'https://a.example.com/,' }, says: /"" in -c appUrls/ },
  ])('refuse $context with a sentence', ({ context, says }) => {
    expect(() => read(context)).toThrow(says);
  });
});

it('synthesizes the same templates twice', () => {
  const [first, second] = [synthesize(PROD), synthesize(PROD)];
  expect(second.data.toJSON()).toEqual(first.data.toJSON());
  expect(second.identity.toJSON()).toEqual(first.identity.toJSON());
  expect(second.api.toJSON()).toEqual(first.api.toJSON());
});
