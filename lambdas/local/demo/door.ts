import { decodeJwt } from 'jose';
import { APPROVER_GROUPS, type ApproverGroup } from '../../domain/approval';
import { currentHolder } from '../claim';
import { openDataDirectory } from '../data-directory';
import { openIssuer } from '../issuer';
import { settingsOfProcess } from '../settings';
import { StartError } from '../start-error';
import type { DemoOptions } from './options';

/** Somebody who decides approvals, and what they are invited as. */
export interface ApproverAtDoor {
  email: string;
  token: string;
  invitedAs: { role: 'ADMIN' } | { role: 'CLIENT'; approverGroup: ApproverGroup };
}

/** Where the API is, and how to come in. */
export interface Door {
  url: string;
  isLocal: boolean;
  /** A token of the agency's owner. */
  ownerToken: string;
  /** Who decides for each group: nobody approves what they asked for themselves. */
  approvers: Record<ApproverGroup, ApproverAtDoor>;
  /** How to start the demo again so that it finds the same door. */
  command: string;
}

/**
 * The demo's own person. The demo agency's owner stays out of it: who belongs to one agency need not say which one they
 * call for, and Ana's token and GraphiQL are to go on working as they were.
 */
const OWNER = 'lucia@example.com';

/** The brand's own people. */
const APPROVERS: Record<ApproverGroup, string> = {
  MANAGEMENT: 'mercedes@mercado-olivo.example',
  BOARD: 'joaquin@mercado-olivo.example',
};

/** Finds the server and signs the owner in. Throws `StartError` when no server is running. */
export async function findDoor({ deployment }: DemoOptions): Promise<Door> {
  if (deployment) {
    const { url, token, approverToken } = deployment;
    const approver = secondPerson(approverToken);
    return {
      url,
      isLocal: false,
      ownerToken: token,
      approvers: { MANAGEMENT: approver, BOARD: approver },
      command: `npm run demo -- --url ${url} --token … --approver-token …`,
    };
  }
  const directory = openDataDirectory(settingsOfProcess().RESONANCE_DATA_DIR);
  const server = await currentHolder(directory);
  if (!server) {
    throw new StartError(
      `No server is running on the data in ${directory.path}. Start one first, in another window: npm start`,
    );
  }
  const issuer = await openIssuer(directory);
  const approvers = await Promise.all(
    APPROVER_GROUPS.map(async (approverGroup) => {
      const email = APPROVERS[approverGroup];
      const invitedAs = { role: 'CLIENT', approverGroup } as const;
      return [approverGroup, { email, token: await issuer.issueToken({ email }), invitedAs }] as const;
    }),
  );
  return {
    url: server.url,
    isLocal: true,
    ownerToken: await issuer.issueToken({ email: OWNER }),
    approvers: Object.fromEntries(approvers) as Door['approvers'],
    command: 'npm run demo --',
  };
}

/** Where there are only two people, the second answers for the agency too, and so may decide for every group. */
function secondPerson(token: string): ApproverAtDoor {
  const { email } = decodeJwt<{ email?: string }>(token);
  if (!email) throw new StartError('The --approver-token names no e-mail address: an ID token does.');
  return { email, token, invitedAs: { role: 'ADMIN' } };
}
