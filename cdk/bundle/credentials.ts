import { fromEnv } from '@aws-sdk/credential-provider-env';

/** Stands for the SDK's chain of providers: the keys of the environment, which is where Lambda puts them. */
export const defaultProvider = fromEnv;
