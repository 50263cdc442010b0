/** What the demo agency is made with. */
export const WHO = 'query Who { viewer { scopes memberships { agencyId } } }';

export const AGENCY = 'query Agency { agency { slug } }';

export const BRAND = 'query Brand($by: BrandBy!) { brand(by: $by) { id currentStrategy { id } } }';

const REFUSALS = 'userErrors { code message }';

export const CREATE_AGENCY = `mutation CreateAgency($input: CreateAgencyInput!) {
  createAgency(input: $input) { agency { id } ${REFUSALS} }
}`;

export const CREATE_BRAND = `mutation CreateBrand($input: CreateBrandInput!) {
  createBrand(input: $input) { brand { id } ${REFUSALS} }
}`;

export const CREATE_STRATEGY = `mutation CreateStrategy($input: CreateStrategyInput!) {
  createStrategy(input: $input) { strategy { id } ${REFUSALS} }
}`;

export const SAVE_STEP = `mutation SaveStep($input: SaveStepInput!) {
  saveStep(input: $input) { strategy { id } ${REFUSALS} }
}`;

export const COMPLETE_STEP = `mutation CompleteStep($input: CompleteStepInput!) {
  completeStep(input: $input) { strategy { id } ${REFUSALS} }
}`;

export const CREATE_API_KEY = `mutation CreateApiKey($input: CreateApiKeyInput!) {
  createApiKey(input: $input) { secret ${REFUSALS} }
}`;
