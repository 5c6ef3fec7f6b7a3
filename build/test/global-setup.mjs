// @ts-check
import { buildApp } from '../app/app-build.mjs';
import { testEnvironment } from './environment.mjs';

/**
 * Playwright calls this before the end-to-end tests, so that a single file runs from a clean checkout: the tests find
 * the program built, and by the environment what to run it with.
 */
export default async function globalSetup() {
  Object.assign(process.env, await testEnvironment());
  await buildApp();
}
