import type { LookupAddress } from 'node:dns';
import { faultOfHost, guardedLookup, isAllowed, type Resolve } from '../../../lambdas/outbound/addresses';
import { createPost } from '../../../lambdas/outbound/post';

const resolving =
  (...addresses: string[]): Resolve =>
  (_hostname, _options, done) =>
    done(
      null,
      addresses.map((address): LookupAddress => ({ address, family: address.includes(':') ? 6 : 4 })),
    );
const missing: Resolve = (_hostname, _options, done) => done(Object.assign(new Error(), { code: 'ENOTFOUND' }), []);

const INSIDE = [
  '0.0.0.0',
  '0.1.2.3',
  '10.0.0.1',
  '100.64.0.1',
  '169.254.169.254',
  '172.16.0.1',
  '172.31.255.255',
  '192.0.0.8',
  '192.168.1.1',
  '198.18.0.1',
  '224.0.0.1',
  '240.0.0.1',
  '255.255.255.255',
  '::',
  'fe80::1',
  'fec0::1',
  'fc00::1',
  'fd00:ec2::254',
  'ff02::1',
  '::7f00:1',
  '::ffff:10.0.0.1',
  '::ffff:a9fe:a9fe',
  '64:ff9b::a00:1',
  '64:ff9b:1::a00:1',
  '2002:a00:1::',
  '2001::1',
  'no address',
  '',
];
const LOOPBACK = ['127.0.0.1', '127.255.255.254', '::1', '::ffff:127.0.0.1'];
const PUBLIC = ['1.1.1.1', '93.184.216.34', '172.32.0.1', '2606:4700::1111', '::ffff:1.1.1.1'];

describe('an address', () => {
  it.each(INSIDE)('of a network that is not public is never connected to: %s', (address) => {
    expect([isAllowed(address, 'public'), isAllowed(address, 'local')]).toEqual([false, false]);
  });

  it.each(LOOPBACK)('of this machine is for development alone: %s', (address) => {
    expect([isAllowed(address, 'public'), isAllowed(address, 'local')]).toEqual([false, true]);
  });

  it.each(PUBLIC)('of the internet is connected to: %s', (address) => {
    expect(isAllowed(address, 'public')).toBe(true);
  });
});

describe('a host', () => {
  const INSIDE_FAULT = 'must not lead to a private or local network';

  it.each([
    ['a name of a private address', 'https://hooks.example.com/', resolving('10.0.0.1'), INSIDE_FAULT],
    ['one private address among public ones', 'https://hooks.example.com/', resolving('1.1.1.1', '::1'), INSIDE_FAULT],
    ['a number', 'https://169.254.169.254/latest/meta-data', resolving(), INSIDE_FAULT],
    ['a number written otherwise', 'https://0x7f.1/', resolving(), INSIDE_FAULT],
    ['a number of version 6', 'https://[::ffff:10.0.0.1]/', resolving(), INSIDE_FAULT],
    ['a name that is not there', 'https://nowhere.example.com/', missing, 'has a host that cannot be found at present'],
    [
      'a name without addresses',
      'https://empty.example.com/',
      resolving(),
      'has a host that cannot be found at present',
    ],
    ['a public one', 'https://hooks.example.com/', resolving('1.1.1.1', '2606:4700::1111'), undefined],
  ])('is judged by all that it resolves to: %s', async (_, url, resolve, fault) => {
    expect(await faultOfHost(url, 'public', resolve)).toBe(fault);
  });

  it('is connected to at the very addresses that were looked at', async () => {
    const found = await new Promise((resolve) =>
      guardedLookup('public', resolving('1.1.1.1', '1.0.0.1'))('x', { all: true }, (error, all) =>
        resolve([error, all]),
      ),
    );
    expect(found).toEqual([
      null,
      [
        { address: '1.1.1.1', family: 4 },
        { address: '1.0.0.1', family: 4 },
      ],
    ]);
  });
});

describe('a delivery', () => {
  const send = (url: string, resolve: Resolve) =>
    createPost({ targets: 'public', resolve, withinMs: 2_000 })({ url, headers: {}, body: '{}' }, new Date());
  const FORBIDDEN = { answered: false, error: 'The address leads to a network that is not public.' };

  it('to a name that leads inside by now is not made', async () => {
    expect(await send('https://hooks.example.com/', resolving('127.0.0.1'))).toEqual(FORBIDDEN);
  });

  it('to a number of the inside is not made', async () => {
    expect(await send('https://[fd00:ec2::254]/', resolving())).toEqual(FORBIDDEN);
  });
});
