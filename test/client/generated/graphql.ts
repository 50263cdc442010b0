/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** A new brand. */
export type CreateBrandInput = {
  /** The currency its strategies start with; the agency's when left out. */
  currency?: unknown;
  /** The id that it has in another system. */
  externalId?: string | null | undefined;
  /** What it does, such as `food`. */
  industry?: string | null | undefined;
  /** The brand's name. */
  name: string;
  /** Short name, 2 to 60 lower-case letters, digits or hyphens; made from the name when left out. */
  slug?: string | null | undefined;
  /** Words to group brands by. */
  tags?: Array<string> | null | undefined;
  /** The time zone its days are counted in; the agency's when left out. */
  timeZone?: unknown;
  /** Its website. */
  website?: unknown;
};

/** The stretch of the method a strategy is in; it follows from the steps. */
export type StrategyPhase =
  /** Stopped, with a reason. */
  | 'ABANDONED'
  /** All eighteen steps are done. */
  | 'COMPLETED'
  /** Step R. */
  | 'EARNING'
  /** Step H. */
  | 'INTEGRATING'
  /** Steps L to N. */
  | 'LIVE'
  /** Steps A to G. */
  | 'PLANNING'
  /** Steps J and K. */
  | 'PREPARING'
  /** Steps O, Q and P. */
  | 'REVIEWING'
  /** Followed by a next iteration that tries something different. */
  | 'SUPERSEDED'
  /** Step I. */
  | 'TRIAL';

/** The cause of a failure that a caller can act on. */
export type UserErrorCode =
  /** Something with this name or external id is already there. */
  | 'ALREADY_EXISTS'
  /** There is not enough budget left. */
  | 'BUDGET_EXCEEDED'
  /** In a flow, something would have to come after itself. */
  | 'FLOW_CYCLE'
  /** A value is not acceptable. */
  | 'INVALID'
  /** What was named does not exist, or the caller may not see it. */
  | 'NOT_FOUND'
  /** What completion asks for is not all there. */
  | 'REQUIREMENTS_UNMET'
  /** The object is in a state that does not allow this. */
  | 'STATE_CONFLICT'
  /** Earlier steps have to be completed first. */
  | 'STEP_ORDER'
  /** Somebody else changed it first. */
  | 'VERSION_CONFLICT';

export type CreateBrandMutationVariables = Exact<{
  input: CreateBrandInput;
}>;


export type CreateBrandMutation = { createBrand: { brand: { id: string, name: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type PortfolioQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PortfolioQuery = { portfolio: { nodes: Array<{ phase: StrategyPhase | null, openApprovals: number, brand: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type BrandNameFragment = { id: string, name: string };

export const BrandNameFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BrandName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Brand"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<BrandNameFragment, unknown>;
export const CreateBrandDocument = {"__meta__":{"hash":"sha256:2996afb98085008ef061f215fde22cc906932396c40b96b178c3ca3bc2dea9de"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateBrand"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateBrandInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createBrand"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"brand"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BrandName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BrandName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Brand"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<CreateBrandMutation, CreateBrandMutationVariables>;
export const PortfolioDocument = {"__meta__":{"hash":"sha256:10ed5359178bc53b2a34c2be9bf5643538c6fe5f7f0f1be2cffb6c7ad0e5493c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Portfolio"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"portfolio"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"brand"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BrandName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"openApprovals"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BrandName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Brand"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<PortfolioQuery, PortfolioQueryVariables>;