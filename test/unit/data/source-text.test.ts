import { readToldText, toldText } from '../../../lambdas/data/source-text';
import type { MetricSource } from '../../../lambdas/domain/metrics/series';
import { ORIGINS } from '../../../lambdas/domain/metrics/series';
import { newBrandId, newCampaignId, newProfileId } from '../../../lambdas/shared/ids';

const brandId = newBrandId(0);
const SOURCES: MetricSource[] = [
  { kind: 'BRAND' },
  { kind: 'PROFILE', id: newProfileId(brandId) },
  { kind: 'CAMPAIGN', id: newCampaignId(brandId) },
];

test.each(SOURCES)('a source reads back from its key, whatever told of it: $kind', (source) => {
  for (const origin of ORIGINS) {
    expect(readToldText(brandId, toldText({ source, origin }))).toEqual({ source, origin });
  }
});

test('the text of a source holds only what tells it from others of its brand', () => {
  expect(SOURCES.map((source) => toldText({ source, origin: 'DAILY' }).length)).toEqual([1, 27, 27]);
});

test.each(['', 'SOMETHING', 'B#GUESSED'])('nothing is read from "%s"', (text) => {
  expect(() => readToldText(brandId, text)).toThrow('of a metric');
});
