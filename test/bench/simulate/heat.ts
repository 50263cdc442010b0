/** What DynamoDB gives a partition, in units a second. */
export const PARTITION = { write: 1_000, read: 3_000 } as const;
export type Direction = keyof typeof PARTITION;
export type Where = 'table' | 'index';

/** Units that one operation takes from one partition key. */
export interface Touch {
  where: Where;
  key: string;
  direction: Direction;
  units: number;
}

/** The hottest second of a partition key. */
export interface Peak {
  key: string;
  units: number;
  /** Units a second, over all seconds of whatever was played. */
  mean: number;
}

/** What every partition key of table and index takes in every second. */
export class Heat {
  private readonly seconds = new Map<string, Map<number, number>>();
  private last = 0;

  /** @param at in seconds since the start */
  add(at: number, { where, key, direction, units }: Touch): void {
    const name = nameOf(where, direction, key);
    const second = Math.floor(at);
    const ofKey = this.seconds.get(name) ?? new Map<number, number>();
    ofKey.set(second, (ofKey.get(second) ?? 0) + units);
    this.seconds.set(name, ofKey);
    this.last = Math.max(this.last, second);
  }

  /** The hottest second of each key, the hottest key first. */
  peaks(where: Where, direction: Direction): Peak[] {
    return this.keys(where, direction)
      .map(([key, ofKey]) => {
        const taken = [...ofKey.values()];
        const sum = taken.reduce((whole, units) => whole + units, 0);
        return { key, units: taken.reduce((most, units) => Math.max(most, units), 0), mean: sum / (this.last + 1) };
      })
      .sort((one, other) => other.units - one.units);
  }

  /** By key, the units of each second in which it was touched. */
  keys(where: Where, direction: Direction): [key: string, bySecond: ReadonlyMap<number, number>][] {
    const prefix = nameOf(where, direction, '');
    return [...this.seconds]
      .filter(([name]) => name.startsWith(prefix))
      .map(([name, ofKey]) => [name.slice(prefix.length), ofKey]);
  }
}

const nameOf = (where: Where, direction: Direction, key: string): string => `${where} ${direction} ${key}`;
