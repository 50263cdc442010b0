import * as z from 'zod';

const answer = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z.array(z.object({ message: z.string() })).optional(),
});

/** A caller of the API: sends a document and gives back its data. Throws an error that names what was refused. */
export type Call = (document: string, variables?: Record<string, unknown>) => Promise<Record<string, unknown>>;

/** Calls the API at `url` over HTTP as whom the headers name. */
export function createCall(url: string, headers: Record<string, string>): Call {
  return async (query, variables) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = answer.parse(await response.json());
    if (errors || !data) throw new Error(errors?.map(({ message }) => message).join(' ') ?? 'There is no answer.');
    return data;
  };
}
