import { isConnected, unreachedProfiles } from '../../../lambdas/domain/connectivity';
import { missingCriteria, NETWORK_CRITERIA } from '../../../lambdas/domain/network-criteria';
import { CRITERIA, NETWORKS } from '../../../lambdas/domain/profile';
import { profile } from '../../support/plan';

const linked = (id: string, ...postsTo: string[]) => profile(id, 'OTHER', { postsTo });

describe('criteria of a network', () => {
  it.each(NETWORKS)('%s asks for known things, each once, in the same order everywhere', (network) => {
    const asked = NETWORK_CRITERIA[network];
    expect(asked.length).toBeGreaterThan(0);
    expect(CRITERIA.filter((criterion) => asked.includes(criterion))).toEqual(asked);
  });

  it.each(NETWORKS)('a profile on %s lacks whatever is empty', (network) => {
    const [, ...rest] = NETWORK_CRITERIA[network];
    expect(missingCriteria(profile('one', network))).toEqual([]);
    expect(missingCriteria(profile('one', network, { criteria: {} }))).toEqual(rest);
    expect(missingCriteria(profile('one', network, { criteria: {}, handle: ' ' }))).toEqual(['HANDLE', ...rest]);
  });

  it('does not ask for what a network has no place for', () => {
    expect(NETWORK_CRITERIA.INSTAGRAM).not.toContain('COVER');
    expect(NETWORK_CRITERIA.BLUESKY).not.toContain('LINK');
  });
});

describe('cross-posting links', () => {
  it.each([
    ['no profile', []],
    ['a single one', [linked('a')]],
    ['a chain', [linked('a', 'b'), linked('b', 'c'), linked('c')]],
    ['a star that points inwards', [linked('a', 'c'), linked('b', 'c'), linked('c')]],
    ['a circle', [linked('a', 'b'), linked('b', 'c'), linked('c', 'a')]],
  ])('%s is connected', (_, profiles) => {
    expect(isConnected(profiles)).toBe(true);
  });

  it('names what is not reached', () => {
    const profiles = [linked('a', 'b'), linked('b'), linked('c', 'd'), linked('d')];
    expect(isConnected(profiles)).toBe(false);
    expect(unreachedProfiles(profiles).map((one) => one.id)).toEqual(['c', 'd']);
  });

  it('does not count links to profiles that are not there, nor to itself', () => {
    expect(isConnected([linked('a', 'archived'), linked('b', 'archived', 'b')])).toBe(false);
  });
});
