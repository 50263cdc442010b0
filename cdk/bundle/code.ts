import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { AssetHashType, DockerImage } from 'aws-cdk-lib';
import { Code } from 'aws-cdk-lib/aws-lambda';

const ROOT = join(__dirname, '../..');

/** A handler's bundle. In a process of its own, for CDK waits for no promise. */
export const codeOf = (entry: string): Code =>
  Code.fromAsset(join(ROOT, 'lambdas'), {
    assetHashType: AssetHashType.OUTPUT,
    bundling: {
      // Asked for by CDK, and never used: the local way works on every machine that has the project.
      image: DockerImage.fromRegistry('none'),
      // By this CDK tells one bundle from another within a synthesis.
      command: [entry],
      local: {
        tryBundle(outputDirectory) {
          const write = join(__dirname, 'write.ts');
          execFileSync(process.execPath, ['--import', 'tsx', write, entry, outputDirectory], { cwd: ROOT });
          return true;
        },
      },
    },
  });
