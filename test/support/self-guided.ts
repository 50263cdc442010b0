import { contentFieldOf, type StepKey, type SubStepKey } from '../../lambdas/domain/steps/keys';
import { must } from './api';
import { FIXTURES, type Content, type Guided } from './fixtures-by-requirement';
import type { Walk } from './walk';

interface Requirement {
  code: string;
  message: string;
  met: boolean;
}

/** A step, or a sub-step of it, as the API shows it. */
interface Place {
  key: StepKey | SubStepKey;
  status: string;
  requirements: Requirement[];
  subSteps?: Place[];
}

interface Refusal {
  code: string;
  unmet?: Requirement[];
}

const PLACE = 'key status requirements { code message met }';
const STANDING = `query ($id: ID!) { strategy(id: $id) { status currentStep { ${PLACE} subSteps { ${PLACE} } } } }`;
const REFUSALS = 'userErrors { code ... on RequirementsError { unmet { code message met } } }';
const COMPLETE = `mutation ($input: CompleteStepInput!) { answer: completeStep(input: $input) { ${REFUSALS} } }`;
const COMPLETE_SUB = `mutation ($input: CompleteSubStepInput!) { answer: completeSubStep(input: $input) { ${REFUSALS} } }`;
const SAVE = 'mutation ($input: SaveStepInput!) { saveStep(input: $input) { userErrors { code message path } } }';
const SAVE_SUB =
  'mutation ($input: SaveSubStepInput!) { saveSubStep(input: $input) { userErrors { code message path } } }';

/** What happened when a place was tried: what the API had said was unmet, and how it answered to completing. */
export interface Attempt {
  place: string;
  unmet: Requirement[];
  refusals: Refusal[];
}

/**
 * A strategist who never read the method: asks the API where the strategy stands and what is missing there, does that,
 * and tries to complete, until the strategy is completed. Every attempt is written down, for tests to look at.
 */
export class SelfGuided {
  readonly attempts: Attempt[] = [];
  readonly used = new Set<string>();
  private readonly written = new Map<string, Content>();
  private readonly guided: Guided;
  private place?: Place;

  constructor(walk: Walk, wait: (day: string) => void) {
    this.guided = {
      ...walk,
      wait,
      write: (change) => this.write(change),
      completeSubStep: () => this.complete(({ currentStep }) => firstOpen(currentStep)),
    };
  }

  /** From where the strategy stands to its end. */
  async finish(): Promise<void> {
    while ((await this.standing()).status === 'ACTIVE') await this.complete(({ currentStep }) => currentStep);
  }

  /** Does what the place still asks for until it is complete; `find` finds it anew after every change. */
  private async complete(find: (standing: { currentStep: Place }) => Place): Promise<void> {
    const tried = new Set<string>();
    for (let before = ''; ;) {
      const place = find(await this.standing());
      const unmet = place.requirements.filter(({ met }) => !met);
      const refusals = await this.tryToComplete(place);
      this.attempts.push({ place: place.key, unmet, refusals });
      if (refusals.length === 0 || unmet.length === 0) return;

      const now = JSON.stringify(unmet);
      if (now !== before) tried.clear();
      before = now;
      const next = unmet.find(({ code }) => !tried.has(code));
      if (!next) throw new Error(`The fixtures for ${[...tried].join(', ')} did not help: ${now}`);
      tried.add(next.code);
      this.place = place;
      await this.satisfy(next);
    }
  }

  private async satisfy({ code, message }: Requirement): Promise<void> {
    const fixture = FIXTURES[code];
    if (!fixture) throw new Error(`No fixture for the requirement ${code} (${message}) in fixtures-by-requirement.ts.`);
    this.used.add(code);
    await fixture(this.guided);
  }

  private async write(change: (content: Content) => object): Promise<void> {
    const { place, guided } = this;
    if (!place) throw new Error('There is no place to write to.');
    const content = change(this.written.get(nameOf(place)) ?? {});
    this.written.set(nameOf(place), content);
    await must(guided.client, isSubStep(place) ? SAVE_SUB : SAVE, {
      input: { strategyId: guided.strategyId, content: { [contentFieldOf(place.key)]: content } },
    });
  }

  private async tryToComplete(place: Place): Promise<Refusal[]> {
    const { client, strategyId } = this.guided;
    const { data } = isSubStep(place)
      ? await client.query(COMPLETE_SUB, { input: { strategyId, subStep: place.key } })
      : await client.query(COMPLETE, { input: { strategyId, step: place.key } });
    return data.answer.userErrors;
  }

  private async standing(): Promise<{ status: string; currentStep: Place }> {
    return (await must(this.guided.client, STANDING, { id: this.guided.strategyId })).strategy;
  }
}

const isSubStep = ({ subSteps }: Place): boolean => subSteps === undefined;

/** OPTIMIZATION is a step, OPTIMIZE a sub-step: the names of both kinds are never the same, but need not stay so. */
const nameOf = (place: Place): string => `${isSubStep(place) ? 'sub-step' : 'step'} ${place.key}`;

function firstOpen({ key, subSteps = [] }: Place): Place {
  const open = subSteps.find(({ status }) => status !== 'COMPLETED');
  if (!open) throw new Error(`${key} has no open sub-step.`);
  return open;
}
