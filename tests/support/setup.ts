import * as fc from 'fast-check';
import { SEED } from './determinism.mjs';

fc.configureGlobal({ seed: SEED });
