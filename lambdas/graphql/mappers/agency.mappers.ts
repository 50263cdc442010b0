import type { Visitor } from '../../auth/visitor';
import type { Agency, Member } from '../../domain/agency';

export type AgencyMapper = Agency;
export type MemberMapper = Member;
export type ViewerMapper = Visitor;
