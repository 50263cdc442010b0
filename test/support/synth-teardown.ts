import { rmSync } from 'node:fs';

export default function tearDown(): void {
  if (process.env.SYNTHESIZED) rmSync(process.env.SYNTHESIZED, { recursive: true, force: true });
}
