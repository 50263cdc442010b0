import * as fc from 'fast-check';
import { integrationModel } from '../../../lambdas/domain/integration-model';
import { NETWORKS } from '../../../lambdas/domain/profile';
import { tablesOf } from '../../../lambdas/pictures/alternative';
import { drawModel, type ModelPicture } from '../../../lambdas/pictures/model-picture';
import { material, type SourcedValues } from '../../support/model';
import { profile } from '../../support/plan';
import { elementsOf } from '../../support/svg';

const day = (value: number) => ({ '2026-09-12': value });

function modelOf(count: number, values: SourcedValues, handle = (index: number) => `handle_${index}`) {
  const profiles = Array.from({ length: count }, (_, index) =>
    profile(`p${index}`, NETWORKS[index % NETWORKS.length] ?? 'X', {
      handle: handle(index),
      postsTo: [`p${(index + 1) % count}`],
    }),
  );
  return integrationModel(material(values, { profiles }));
}

const two: SourcedValues = {
  p0: { reach: day(900), likes: day(9), shares: day(1) },
  p1: { reach: day(100), likes: day(1) },
};
const draw = (more: Partial<ModelPicture> = {}) =>
  drawModel({ brandName: 'Molino', model: modelOf(2, two), theme: 'LIGHT', ...more });

describe('the picture of a model', () => {
  it('has a node for each platform and effect, a line for each edge and link, and an arrow', () => {
    const model = modelOf(2, two);
    const svg = drawModel({ brandName: 'Molino', model, theme: 'LIGHT' });
    const count = (pattern: RegExp) => svg.match(pattern)?.length ?? 0;
    const drawn = model.edges.filter(({ effect }) => effect !== 'RESONANCE');
    expect(drawn.length).toBeGreaterThan(4);
    // One more of each sort stands in the legend.
    expect(count(/class="platform"/g)).toBe(2 + 1);
    expect(count(/<path class="edge"/g)).toBe(drawn.length);
    expect(count(/<path class="link"/g)).toBe(2);
    expect(count(/<circle class="(effect|unknown)"/g)).toBe(10 + 2);
  });

  it('shows strength by width and dashes, not by colour alone', () => {
    const svg = draw();
    const line = (name: string) => new RegExp(`<path class="edge"[^>]*><title>${name}`).exec(svg)?.[0];
    expect(line('FACEBOOK handle_0 → Visibility: 90%')).toMatch(/stroke-width="8"/);
    expect(line('FACEBOOK handle_0 → Visibility: 90%')).not.toMatch(/dasharray/);
    expect(line('INSTAGRAM handle_1 → Visibility: 10%')).toMatch(/stroke-width="2.2"/);
    const strokes = new Set(svg.match(/class="edge"[^>]*?stroke="/g));
    expect(strokes).toEqual(new Set());
  });

  it('says in words what it shows', () => {
    const svg = draw({ brandName: 'Molino & Söhne' });
    expect(svg).toMatch(/<svg [^>]*role="img" aria-labelledby="model-title model-description"/);
    expect(svg).toContain('<title id="model-title">Human media integration model of Molino &amp; Söhne</title>');
    expect(svg).toMatch(/<desc id="model-description">Two rings: 2 platforms outside, ten effects inside/);
    expect(svg).toContain('FACEBOOK handle_0 brings 100% of Connectivity');
    expect(drawModel({ brandName: 'Molino', model: modelOf(0, {}), theme: 'LIGHT' })).toMatch(
      /No effect is known yet\..*Record .* first/,
    );
  });

  it('is light, dark, or as the screen is set', () => {
    expect(draw({ theme: 'LIGHT' })).not.toMatch(/prefers-color-scheme|#141a21/);
    expect(draw({ theme: 'DARK' })).toMatch(/\.paper\{fill:#141a21\}/);
    expect(draw({ theme: 'AUTO' })).toMatch(/@media \(prefers-color-scheme:dark\)\{\.paper\{fill:#141a21\}/);
  });

  it.each([0, 1, 2, 6, 9, 20, 60])('stays within its frame with %i platforms', (count) => {
    const values = Object.fromEntries(
      Array.from({ length: count }, (_, index) => [`p${index}`, { reach: day(index) }]),
    );
    const svg = drawModel({ brandName: 'Molino', model: modelOf(count, values), theme: 'LIGHT' });
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
    const places = [...svg.matchAll(/ (?:x|cx)="(-?[\d.]+)"/g)].map(([, x]) => Number(x));
    expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...places)).toBeLessThanOrEqual(1_000);
  });

  it('is well-formed and holds nothing but shapes and words, whatever brands and profiles are called', () => {
    const shapes = ['svg', 'title', 'desc', 'style', 'defs', 'marker', 'path', 'rect', 'text', 'circle', 'g', 'line'];
    const nasty = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom(
        '<script>alert(1)</script>',
        '"/><image href="https://evil.example/x"/>',
        "' onload='alert(1)",
        ']]><!--',
        '&#x3c;b&gt;',
        '\u0000\ufffe\ud800',
      ),
    );
    fc.assert(
      fc.property(nasty, nasty, (brandName, handle) => {
        const svg = drawModel({ brandName, model: modelOf(2, two, () => handle), theme: 'AUTO' });
        expect(elementsOf(svg).filter((name) => !shapes.includes(name))).toEqual([]);
        expect(svg).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the tables beside it', () => {
  it('hold every effect, and what each platform brings of it', () => {
    const tables = tablesOf(modelOf(2, two, (index) => `a|b_${index}`));
    expect(tables).toContain('| Visibility | 1K | people reached | – | – |');
    expect(tables).toContain('| Resonance | 11 | actions per 1,000 people reached | – | – |');
    expect(tables).toContain('| FACEBOOK a\\|b\\_0 | 90% | 100% | 90% | – |');
    expect(tables).not.toContain('The brand itself');
    expect(tablesOf(modelOf(1, { brand: { sessions: day(3) } }))).toContain(
      '| The brand itself and archived profiles |',
    );
  });
});
