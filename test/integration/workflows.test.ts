import { must, mustHaveNoFaults, startApi, type Api, type Client } from '../support/api';
import { createWorkflow, memberIdOf, startTeam, task, type Team } from '../support/workflow';

const WORKFLOW = `workflow { id brandId name workingDays blocks { block from to } milestones { key title on } version
  tasks { key title goal action job priority assigneeIds minutes startsOn endsOn recurrence {
    daily { every } weekly { every on } monthlyOnDay { every day } monthlyOnWeekday { every nth weekday } onDates } } }`;
const ERRORS = 'userErrors { code message path ... on VersionConflictError { current { id } } }';
const CREATE = `mutation ($input: CreateWorkflowInput!) { createWorkflow(input: $input) { ${WORKFLOW} ${ERRORS} } }`;
const UPDATE = `mutation ($input: UpdateWorkflowInput!) { updateWorkflow(input: $input) { ${WORKFLOW} ${ERRORS} } }`;
const HOLIDAYS = `mutation ($input: SaveHolidaysInput!) { saveHolidays(input: $input) {
  holidays { id holidays { on name } version } ${ERRORS} } }`;

let api: Api;
let ana: Client;
let team: Team;

beforeAll(async () => {
  api = await startApi();
});
beforeEach(async () => {
  ana = await api.agency();
  team = await startTeam(ana);
});
afterAll(() => mustHaveNoFaults(api));

const create = async (input: object) =>
  (await ana.query(CREATE, { input: { brandId: team.brandId, name: 'Every day', ...input } })).data.createWorkflow;

describe('a workflow', () => {
  it('has the working day of the method until told otherwise', async () => {
    const { workflow, userErrors } = await create({});
    expect(userErrors).toEqual([]);
    expect(workflow).toMatchObject({
      brandId: team.brandId,
      workingDays: ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'],
      blocks: [
        { block: 'MORNING', from: '09:00', to: '12:00' },
        { block: 'NOON', from: '12:00', to: '15:00' },
        { block: 'AFTERNOON', from: '15:00', to: '18:00' },
      ],
      tasks: [],
      milestones: [],
      version: 1,
    });
  });

  it('keeps what it is made of, every form of recurrence included', async () => {
    const forms = [
      { daily: { every: 2 } },
      { weekly: { every: 3, on: ['FRIDAY', 'MONDAY'] } },
      { monthlyOnDay: { day: -1 } },
      { monthlyOnWeekday: { every: 2, nth: 3, weekday: 'TUESDAY' } },
      { onDates: ['2026-10-02', '2026-10-01'] },
    ];
    const tasks = forms.map((recurrence, index) =>
      task(`t-${index}`, [team.ana], { recurrence, startsOn: '2026-09-01', endsOn: '2027-09-01' }),
    );
    const milestones = [{ key: 'open', title: 'The mill is open', on: '2026-10-01' }];
    const { workflow } = await create({ tasks, milestones, workingDays: ['SUNDAY', 'MONDAY', 'SUNDAY'] });
    expect(workflow.tasks.map((one: { recurrence: object }) => one.recurrence)).toEqual([
      recurrence({ daily: { every: 2 } }),
      recurrence({ weekly: { every: 3, on: ['MONDAY', 'FRIDAY'] } }),
      recurrence({ monthlyOnDay: { every: 1, day: -1 } }),
      recurrence({ monthlyOnWeekday: { every: 2, nth: 3, weekday: 'TUESDAY' } }),
      recurrence({ onDates: ['2026-10-01', '2026-10-02'] }),
    ]);
    expect(workflow).toMatchObject({ milestones, workingDays: ['MONDAY', 'SUNDAY'] });
    const read = await must(ana, `query ($id: ID!) { ${WORKFLOW.replace('workflow', 'workflow(id: $id)')} }`, {
      id: workflow.id,
    });
    expect(read.workflow).toEqual(workflow);
  });

  const recurrence = (form: object) => ({
    daily: null,
    weekly: null,
    monthlyOnDay: null,
    monthlyOnWeekday: null,
    onDates: null,
    ...form,
  });

  it('names all that it refers to and that is not there', async () => {
    const outsider = await ana.as('ANALYST', { brandIds: [(await startTeam(ana)).brandId] });
    const client = await ana.as('CLIENT', { brandIds: [team.brandId] });
    const { userErrors } = await create({
      tasks: [
        task('one', [team.ana, await memberIdOf(outsider)], { action: 'dance' }),
        task('two', [await memberIdOf(client), 'mem_00000000000000000000000000000000', 'x'], { job: 'baker' }),
      ],
    });
    const at = (...path: string[]) => ({ code: 'INVALID', path: ['input', 'tasks', ...path] });
    expect(userErrors).toMatchObject([
      at('0', 'action'),
      at('0', 'assigneeIds', '1'),
      at('1', 'job'),
      at('1', 'assigneeIds', '0'),
      at('1', 'assigneeIds', '1'),
      at('1', 'assigneeIds', '2'),
    ]);
  });

  it.each<[string, object, string[], RegExp]>([
    ['an action and a job', { action: 'film', job: 'editor' }, ['tasks', '0', 'job'], /free task/],
    ['neither action nor job', { job: undefined }, ['tasks', '0', 'job'], /free task/],
    [
      'every second day of no beginning',
      { recurrence: { daily: { every: 2 } } },
      ['tasks', '0', 'startsOn'],
      /counted/,
    ],
    [
      'an end before its beginning',
      { startsOn: '2026-09-02', endsOn: '2026-09-01' },
      ['tasks', '0', 'endsOn'],
      /before/,
    ],
    ['the zeroth day', { recurrence: { monthlyOnDay: { day: 0 } } }, ['tasks', '0', 'recurrence'], /at least 1/],
    ['no minutes', { minutes: 0 }, ['tasks', '0', 'minutes'], /at least 1/],
  ])('refuses a task with %s', async (_, more, place, message) => {
    const { userErrors } = await create({ tasks: [task('one', [team.ana], more as Record<string, unknown>)] });
    expect(userErrors).toHaveLength(1);
    expect(userErrors[0]).toMatchObject({ code: 'INVALID', message: expect.stringMatching(message) });
    expect(userErrors[0].path.slice(1, place.length + 1)).toEqual(place);
  });

  it.each<[string, object[]]>([
    ['that is missing', [block('MORNING', '09:00', '12:00'), block('NOON', '12:00', '15:00')]],
    ['that ends before it begins', [...twoBlocks(), block('AFTERNOON', '18:00', '15:00')]],
    ['that begins before the last has ended', [...twoBlocks(), block('AFTERNOON', '14:59', '18:00')]],
    ['that comes twice', [...twoBlocks(), block('NOON', '15:00', '18:00')]],
  ])('refuses a block %s', async (_, blocks) => {
    expect((await create({ blocks })).userErrors).toMatchObject([{ code: 'INVALID', path: ['input', 'blocks'] }]);
  });

  it('is one of several, and is changed in parts under its version', async () => {
    const id = await createWorkflow(team, { tasks: [task('one', [team.ana])] });
    await createWorkflow(team, { name: 'At the weekend', workingDays: ['SATURDAY'] });
    const update = async (input: object) => (await ana.query(UPDATE, { input: { id, ...input } })).data.updateWorkflow;
    const { workflow } = await update({ name: 'On most days', expectedVersion: 1 });
    expect(workflow).toMatchObject({ name: 'On most days', version: 2, tasks: [{ key: 'one' }] });
    expect((await update({ name: 'Late', expectedVersion: 1 })).userErrors).toMatchObject([
      { code: 'VERSION_CONFLICT', current: { id } },
    ]);
    expect((await update({ tasks: [task('one', [team.ana], { job: 'baker' })] })).userErrors).toHaveLength(1);
    const { brand } = await must(
      ana,
      'query ($id: ID!) { brand(by: { id: $id }) { workflows { nodes { name version } } } }',
      { id: team.brandId },
    );
    expect(brand.workflows.nodes).toEqual([
      { name: 'On most days', version: 2 },
      { name: 'At the weekend', version: 1 },
    ]);
  });

  it('that several change at once loses none of their changes', async () => {
    const id = await createWorkflow(team, {});
    const changes = [
      { name: 'New name' },
      { workingDays: ['MONDAY'] },
      { milestones: [{ key: 'm', title: 'M', on: '2026-10-01' }] },
    ];
    await Promise.all(changes.map((change) => must(ana, UPDATE, { input: { id, ...change } })));
    const { workflow } = await must(
      ana,
      'query ($id: ID!) { workflow(id: $id) { name workingDays milestones { key } version } }',
      { id },
    );
    expect(workflow).toEqual({ name: 'New name', workingDays: ['MONDAY'], milestones: [{ key: 'm' }], version: 4 });
  });

  it('is neither made nor changed by those who only carry it out', async () => {
    const id = await createWorkflow(team, {});
    const manager = await ana.as('COMMUNITY_MANAGER');
    const { errors } = await manager.query(UPDATE, { input: { id, name: 'Mine' } });
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    const { workflow } = await must(manager, 'query ($id: ID!) { workflow(id: $id) { name } }', { id });
    expect(workflow).toEqual({ name: 'Every day' });
  });
});

describe('public holidays', () => {
  const save = async (input: object) =>
    (await ana.query(HOLIDAYS, { input: { brandId: team.brandId, ...input } })).data.saveHolidays;

  it('are kept by brand, in order, under a version', async () => {
    const holidays = [
      { on: '2026-12-25', name: 'Christmas' },
      { on: '2026-10-12', name: 'Fiesta Nacional' },
    ];
    const saved = await save({ holidays });
    expect(saved).toMatchObject({ holidays: { holidays: holidays.toReversed(), version: 1 }, userErrors: [] });
    expect(await save({ holidays: [], expectedVersion: 3 })).toMatchObject({
      userErrors: [{ code: 'VERSION_CONFLICT', current: { id: saved.holidays.id } }],
    });
    const { brand } = await must(
      ana,
      'query ($id: ID!) { brand(by: { id: $id }) { holidays { version holidays { name } } } }',
      { id: team.brandId },
    );
    expect(brand.holidays).toEqual({ version: 1, holidays: [{ name: 'Fiesta Nacional' }, { name: 'Christmas' }] });
  });

  it('come once a day', async () => {
    const day = { on: '2026-12-25', name: 'Christmas' };
    expect((await save({ holidays: [day, day] })).userErrors).toMatchObject([
      { path: ['input', 'holidays', '1', 'on'], message: 'Comes twice: 2026-12-25.' },
    ]);
  });
});

function block(name: string, from: string, to: string) {
  return { block: name, from, to };
}
function twoBlocks() {
  return [block('MORNING', '09:00', '12:00'), block('NOON', '12:00', '15:00')];
}
