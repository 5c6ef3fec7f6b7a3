import { parentPort, workerData } from 'node:worker_threads';
import { Dictionaries } from './dictionaries';
import { Dictionary } from './dictionary';
import type { Answer, Question } from './speller-messages';

/*
 * The thread that has the dictionaries: reading one takes half a second, and so may a suggestion, for which nothing
 * else may wait. Its data is the folder with the word lists.
 */
const dictionaries = new Dictionaries((language) => Dictionary.open(String(workerData), language));

parentPort?.on('message', (question: Question) => {
  void dictionaries.answer(question).then((words) => {
    parentPort?.postMessage({ id: question.id, words } satisfies Answer);
  });
});
