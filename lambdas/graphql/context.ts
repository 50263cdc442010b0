import type { Visitor } from '../auth/visitor';
import type { RateLimits } from '../domain/rate-limit';
import type { CsvCell } from '../usecases/export/csv-page';
import type { AddressPicture } from '../usecases/integration-model/link-picture';
import type { MintApiKey } from '../usecases/partner/minted-key';
import type { Mutation, Origin } from '../usecases/journal/mutation';
import type { Directory, Store } from '../usecases/ports';
import type { ReadTables } from '../usecases/ports/tables';
import type { Session } from '../usecases/session';
import type { MintedToken } from '../usecases/workflow/calendar-subscriptions';
import type { WebhookTools } from '../usecases/webhook/input';
import { Admission, type Authenticate } from './admission';
import { nothingObserved } from './observation';
import { createReaders, type Readers } from './readers';

/** What a request brings, and what serving it needs from outside. */
export interface RequestParts {
  /** Finds out who calls, and charges them what the request costs; `undefined` for a call without credentials. */
  authenticate: Authenticate;
  origin: Origin;
  /** What the sender calls this request, to be able to repeat it. */
  idempotencyKey?: string;
  /** Writes down a fault, of which the caller is told no more than that; `path`: of the field in which it happened. */
  report(fault: unknown, path?: string): void;
  now: Date;
  directory: Directory;
  /** The store of an agency: the caller's, or one that is just being created. */
  storeOf(agencyId: string): Store;
  /** What every key and agency may use a minute. */
  limits: RateLimits;
  /** Makes the text of an API key: a new one, or the next of one that is rotated, which keeps its lookup. */
  mintApiKey: MintApiKey;
  /** Gives a picture an address; left out where that is not set up. */
  addressPicture?: AddressPicture;
  /** Reads a file as tables. */
  readTables: ReadTables;
  /** Writes rows of cells as CSV. */
  writeCsv(rows: readonly (readonly CsvCell[])[]): Promise<string>;
  /** Makes the secret part of a new calendar's address. */
  mintCalendarToken(): MintedToken;
  /** What making webhooks needs; left out where that is not set up. */
  webhooks?: WebhookTools;
}

/** What every resolver of one request shares. A class, because Apollo copies contexts and would read a plain getter. */
export class RequestContext {
  readonly origin: Origin;
  readonly idempotencyKey?: string;
  /** The request's mutations that are through. */
  readonly carriedOut: Mutation[] = [];
  readonly report: RequestParts['report'];
  /** What the request turned out to be. */
  readonly observation = nothingObserved();
  readonly now: Date;
  readonly directory: Directory;
  readonly storeOf: RequestParts['storeOf'];
  readonly limits: RateLimits;
  readonly mintApiKey: MintApiKey;
  readonly addressPicture?: AddressPicture;
  readonly readTables: ReadTables;
  readonly writeCsv: RequestParts['writeCsv'];
  readonly mintCalendarToken: RequestParts['mintCalendarToken'];
  readonly webhooks?: WebhookTools;
  /** The mutation that is being carried out. */
  readonly mutation?: Mutation;
  /** The agency for which the document was found that the request named by its hash. */
  trustedFor?: string;
  private readonly admission: Admission;
  /** The readers, made when one is first asked for; all copies of a context share them. */
  private readonly made: { readers?: Readers } = {};

  constructor(parts: RequestParts) {
    const { authenticate, origin, report, now, directory, storeOf, mintApiKey, mintCalendarToken } = parts;
    const { addressPicture, readTables, writeCsv, limits, idempotencyKey, webhooks } = parts;
    this.origin = origin;
    this.idempotencyKey = idempotencyKey;
    this.report = report;
    this.now = now;
    this.directory = directory;
    this.storeOf = storeOf;
    this.limits = limits;
    this.mintApiKey = mintApiKey;
    this.addressPicture = addressPicture;
    this.readTables = readTables;
    this.writeCsv = writeCsv;
    this.mintCalendarToken = mintCalendarToken;
    this.webhooks = webhooks;
    this.admission = new Admission(authenticate, (caller) => ({ caller, store: storeOf(caller.agencyId), now }));
  }

  get strategies(): Readers['strategies'] {
    return this.readers.strategies;
  }

  get frameworks(): Readers['frameworks'] {
    return this.readers.frameworks;
  }

  get campaignResults(): Readers['campaignResults'] {
    return this.readers.campaignResults;
  }

  get actors(): Readers['actors'] {
    return this.readers.actors;
  }

  get issuers(): Readers['issuers'] {
    return this.readers.issuers;
  }

  private get readers(): Readers {
    return (this.made.readers ??= createReaders(this));
  }

  /** Forgets what was read, after something was written. */
  forget(): void {
    this.made.readers = undefined;
  }

  /** The same request, with what is done in one of its mutations. */
  within(mutation: Mutation): RequestContext {
    return Object.assign(Object.create(RequestContext.prototype) as RequestContext, this, { mutation });
  }

  /** Finds out who calls, and charges them; see `Admission`. Until then, nobody calls. */
  admit(cost: number): Promise<void> {
    return this.admission.admit(cost);
  }

  /** The verified caller; `undefined` for a call without credentials. */
  get visitor(): Visitor | undefined {
    return this.admission.visitor;
  }

  /** The caller's work for their agency. Throws for callers without one; `@auth` lets no such call come this far. */
  get session(): Session {
    const { session } = this.admission;
    if (!session) throw new Error('A field that works for an agency was reached without one; its @auth is too weak.');
    return this.mutation ? { ...session, mutation: this.mutation } : session;
  }
}
