import { APPROVER_GROUPS, currentDraft, isOfDraft, type Approval } from '../../approval';
import { missingCriteria } from '../../network-criteria';
import { statusOf, subStatusOf } from '../../progress';
import { CRITERIA, type Profile } from '../../profile';
import { SUB_STEP_KEYS, subPositionOf } from '../../steps/keys';
import { labelled, table, titledTable, type Block } from '../markdown';
import { dayOf, ideaName, platformName, profileName, type Material, type Part } from '../material';
import { inWords, networkName, statusInWords } from '../words';

export const integration: Part<'INTEGRATION'> = ({ notes, subSteps }, material) => [
  labelled('Notes', notes),
  stages(material, subSteps),
  ...profiles(material),
  ...approvals(material),
  ...blog(subSteps.BLOG),
  ...titledTable(
    'The effect of each idea',
    ['Idea', 'Effect', 'How'],
    (subSteps.ROLE?.roles ?? []).map(({ ideaKey, effect, how }) => [
      ideaName(material.plan, ideaKey),
      inWords(effect),
      how,
    ]),
  ),
];

type SubSteps = Parameters<Part<'INTEGRATION'>>[0]['subSteps'];

function stages({ plan }: Material, subSteps: SubSteps): Block {
  const { progress } = plan.strategy;
  if (statusOf(progress, 'INTEGRATION') === 'LOCKED') return '';
  const notes: Record<string, { notes?: string } | undefined> = { ...subSteps, BLOG: undefined, ROLE: undefined };
  return table(
    ['Sub-step', 'Status', 'Notes'],
    SUB_STEP_KEYS.map((key) => [
      `H${subPositionOf(key)}. ${inWords(key)}`,
      statusInWords(subStatusOf(progress, key)),
      notes[key]?.notes,
    ]),
  );
}

function profiles({ plan }: Material): Block[] {
  const sorted = plan.profiles.toSorted((a, b) => profileName(a).localeCompare(profileName(b), 'en'));
  const reached = ({ postsTo }: Profile) => sorted.filter(({ id }) => postsTo.includes(id)).map(profileName);
  return [
    ...titledTable(
      'Profiles',
      ['Profile', 'Network', 'Platform', 'Status', 'Posts reach', 'Still to fill in'],
      sorted.map((one) => [
        one.handle,
        networkName(one.network),
        one.platformKey && platformName(plan, one.platformKey),
        inWords(one.status),
        reached(one).join('; '),
        missingCriteria(one).map(inWords).join('; '),
      ]),
    ),
    ...titledTable(
      'What the profiles say',
      ['Profile', 'Criterion', 'Value'],
      sorted.flatMap((one) =>
        CRITERIA.filter((criterion) => one.criteria[criterion] !== undefined).map((criterion) => [
          profileName(one),
          inWords(criterion),
          one.criteria[criterion],
        ]),
      ),
    ),
    ...titledTable(
      'The edge of each profile',
      ['Profile', 'With', 'Edge'],
      sorted.flatMap((one) => one.optimizations.map(({ what, edge }) => [profileName(one), what, edge])),
    ),
  ];
}

function approvals(material: Material): readonly Block[] {
  const { plan } = material;
  const draft = currentDraft(plan.profiles);
  return titledTable(
    'Approvals',
    ['Group', 'Status', 'Asked for', 'Due', 'Decided', 'Told', 'Comment'],
    plan.approvals
      .toSorted((a, b) => a.requestedAt.localeCompare(b.requestedAt) || orderOf(a) - orderOf(b))
      .map((one) => [
        inWords(one.group),
        isOfDraft(one, draft) ? inWords(one.status) : 'Withdrawn: the profiles changed since',
        dayOf(one.requestedAt, material),
        one.dueOn,
        dayOf(one.decidedAt, material),
        one.note,
        one.comment,
      ]),
  );
}

const orderOf = ({ group }: Approval): number => APPROVER_GROUPS.indexOf(group);

const blog = (content: SubSteps['BLOG']): readonly Block[] =>
  content
    ? titledTable(
        'The blog',
        ['Engine', 'Theme', 'Plugins', 'Styling'],
        [[content.engine, content.theme, content.plugins.join('; '), content.styling]],
      )
    : [];
