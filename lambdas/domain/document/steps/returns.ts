import { formatAmount, type Money } from '../../money';
import { campaignReturns, objectiveReturns, strategyReturn, type Return } from '../../returns';
import { revenueMinorOf } from '../../returns/revenue';
import { labelled, titledTable, type Block } from '../markdown';
import { objectiveName, type Part } from '../material';
import { amount, figure } from '../words';

export const returns: Part<'RETURNS'> = (content, { plan }) => {
  const { revenue } = content;
  if (revenue.length === 0) return [];
  const { currency } = plan.strategy;
  const inCurrency = (text: string): string => `${text} ${currency}`;
  const earned: Money = { minor: revenueMinorOf(content, currency), currency };
  const whole = strategyReturn(content, plan);
  return [
    ...titledTable(
      'Revenue',
      ['Earned on', 'Source', 'Campaign', 'Objective', { right: 'Amount' }],
      [
        ...revenue.map((one) => [
          one.earnedOn,
          one.source,
          one.campaignId && (plan.campaigns.find(({ id }) => id === one.campaignId)?.name ?? one.campaignId),
          one.objectiveKey && objectiveName(plan, one.objectiveKey),
          inCurrency(one.amount),
        ]),
        ['Total', undefined, undefined, undefined, inCurrency(formatAmount(earned))],
      ],
    ),
    labelled('Return on investment', percentage(whole)),
    labelled('How it was computed', whole.formula),
    labelled('Not counted', whole.missing.join('; ') || undefined),
    ...table(
      'Return by objective',
      'Objective',
      objectiveReturns(content, plan).map((one) => [objectiveName(plan, one.objectiveKey), one]),
    ),
    ...table(
      'Return by campaign',
      'Campaign',
      campaignReturns(content, plan).map((one) => [one.name, one]),
    ),
  ];
};

const percentage = ({ value, reason }: Return): string | undefined =>
  value === null ? reason : `${figure(value * 100)} %`;

const table = (title: string, of: string, rows: readonly [string, Return][]): readonly Block[] =>
  titledTable(
    title,
    [of, { right: 'Revenue' }, { right: 'Spent' }, { right: 'Return' }, 'How it was computed'],
    rows.map(([name, one]) => [name, amount(one.revenue), amount(one.spent), percentage(one), one.formula]),
  );
