/**
 * fast-check, whose inputs are the same in every `npm test`: what is red there is red again, and by our change.
 * `npm run test:long` draws new ones, and says the seed of those that failed.
 */
import fc from 'fast-check';
import { long } from './long';

// Beside what mutation testing asks of all runs.
if (!long) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 2_019_03_31 });

export default fc;
