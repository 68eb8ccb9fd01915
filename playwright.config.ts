import { defineConfig } from '@playwright/test';
import { chromiumPath } from './scripts/browser.ts';

/** Where the run leaves its counts. */
export const browserReport = '.cache/browser-tests.json';

export default defineConfig({
  testDir: 'tests',
  testMatch: '*.browser.ts',
  outputDir: 'test-results',
  // What is compared with lies beside the test.
  snapshotPathTemplate: '{testDir}/{testFileDir}/{arg}{ext}',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  workers: 2,
  timeout: 60_000,
  reporter: [['list'], ['json', { outputFile: browserReport }]],
  webServer: {
    command: 'node scripts/serve.ts',
    // The port is the next free one where the usual one is taken, so the address is read from what the server prints.
    wait: { stdout: /(?<guide_url>http:\/\/localhost:\d+)/ },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
  },
  use: {
    actionTimeout: 10_000,
    baseURL: process.env['GUIDE_URL'] ?? 'http://localhost:4321',
    launchOptions: {
      executablePath: chromiumPath(),
      // The browser asks nobody but the guide, neither for updates nor for its makers' services.
      args: [
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-quic',
        '--no-first-run',
      ],
    },
  },
});
