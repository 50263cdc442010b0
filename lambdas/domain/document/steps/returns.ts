import { formatAmount, type Money } from '../../money';
import { returnOnInvestment } from '../../reviews';
import { revenueMinorOf } from '../../steps/returns';
import { labelled, titledTable } from '../markdown';
import { objectiveName, type Part } from '../material';
import { figure } from '../words';

export const returns: Part<'RETURNS'> = ({ revenue }, { plan }) => {
  if (revenue.length === 0) return [];
  const { currency } = plan.strategy;
  const inCurrency = (amount: string): string => `${amount} ${currency}`;
  const earned: Money = { minor: revenueMinorOf({ revenue }, currency), currency };
  const { value, formula, reason } = returnOnInvestment(earned.minor, plan.spentMinor, currency);
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
    labelled('Return on investment', value === null ? reason : `${figure(value * 100)} %`),
    labelled('How it was computed', formula),
  ];
};
