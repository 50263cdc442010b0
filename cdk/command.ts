import { spawnSync } from 'node:child_process';

/**
 * `cdk`, with `--stage prod` for `-c stage=prod`; all else goes through as it is:
 * `npm run deploy -- --stage prod -c appUrls=https://app.example.com/`.
 */
function withStageAsContext(given: string[]): string[] {
  const at = given.findIndex((word) => word === '--stage' || word.startsWith('--stage='));
  if (at === -1) return given;
  const isPair = given[at] === '--stage';
  const stage = isPair ? given[at + 1] : given[at]?.slice('--stage='.length);
  if (!stage || stage.startsWith('-')) throw new Error('Say which stage: --stage dev, staging or prod.');
  return [...given.slice(0, at), '--context', `stage=${stage}`, ...given.slice(at + (isPair ? 2 : 1))];
}

try {
  const { status, error } = spawnSync('cdk', withStageAsContext(process.argv.slice(2)), { stdio: 'inherit' });
  if (error) throw error;
  process.exitCode = status ?? 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
