import DataLoader from 'dataloader';
import type { Member } from '../domain/agency';
import type { ApiKey } from '../domain/api-key';
import { placeOf } from '../shared/ids';

/** A member or API key that did something. Without a name for callers who may not read who they are. */
export interface Actor {
  id: string;
  kind: 'MEMBER' | 'API_KEY';
  name?: string;
  email?: string;
}

/** Tells who did something: all that a page shows in one read, and each of them once. */
export class ActorReader {
  private readonly found: DataLoader<string, { id: string } | undefined>;

  constructor(read: (ids: readonly string[]) => Promise<({ id: string } | undefined)[]>) {
    this.found = new DataLoader(read);
  }

  async actor(id: string): Promise<Actor> {
    const found = await this.found.load(id);
    const kind = placeOf(id)?.kind === 'API_KEY' ? 'API_KEY' : 'MEMBER';
    if (!found) return { id, kind };
    // What the id names is of the kind that the id says.
    if (kind === 'API_KEY') return { id, kind, name: (found as ApiKey).name };
    const { name, email } = found as Member;
    return { id, kind, name, email };
  }
}
