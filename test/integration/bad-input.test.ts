import { mustHaveNoFaults, startApi, type Api } from '../support/api';
import { attackWith } from '../support/attack';
import { attacksOn } from '../support/bad-values';
import { fieldsInOrder, prepareEverything, type Everything } from '../support/everything';
import { kindOf } from '../support/schema-samples';

/** What steps hold is read only where a step is open: `bad-step-input.test.ts` goes from one to the next. */
const isContent = ([first, second]: string[]): boolean => first === 'content' && second !== undefined;

let api: Api;
let everything: Everything;

beforeAll(async () => {
  api = await startApi();
  everything = await prepareEverything(api);
}, 30_000);

afterAll(() => mustHaveNoFaults(api));

it.each(fieldsInOrder('query', 'mutation'))(
  '$name says clearly what is wrong with its input',
  async (field) => {
    const { client, ids, good } = everything;
    const idFor = (name: string) => ids[kindOf(name, field.name)];
    for (const { name, type } of field.args) {
      const attacks = [...attacksOn(type, name, idFor, good[field.name])].filter(({ path }) => !isContent(path));
      expect(await attackWith({ client, field, argument: name }, attacks)).toEqual([]);
    }
  },
  120_000,
);
