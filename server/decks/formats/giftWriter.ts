/** Moodle's GIFT, written. */

import { type Language, type Localised, MAX_LABELS } from '#game/deck/deck';
import { cleanText } from './cleanText';
import type { DeckWriter } from './format';
import { giftEscaped, giftLabel } from './giftText';
import { fileNameOf, lossesOf } from './losses';
import { type ToldQuestion, questionOf, wholeText } from './question';

/** The reader knows these again. */
const SOURCE = { ko: '출처', en: 'Source' } satisfies Localised;

export const giftWriter: DeckWriter = {
  losses: (deck) =>
    lossesOf(deck, { carries: ['explanations', 'sources', 'topics'], mostLabels: MAX_LABELS }),
  write(deck, language) {
    const items: string[] = [`// ${inOneLine(deck.title[language])}`];
    let topic: string | null = null;
    for (const [index, prompt] of deck.prompts.entries()) {
      const question = questionOf(prompt, deck.topics, language);
      if (question.topic !== topic) {
        topic = question.topic;
        // A single slash would begin a category within a category.
        items.push(`$CATEGORY: ${inOneLine(topic.replaceAll('/', '//'))}`);
      }
      items.push(itemOf(question, index + 1, language));
    }
    return Promise.resolve({
      name: fileNameOf(deck, language, 'gift.txt'),
      type: 'text/plain; charset=utf-8',
      bytes: Buffer.from(`${items.join('\n\n')}\n`),
    });
  },
};

function itemOf(question: ToldQuestion, number: number, language: Language): string {
  const labels = question.labels.map(
    (label, place) => `\t${question.right.includes(place) ? '=' : '~'}${giftLabel(label)}`,
  );
  const source = `${SOURCE[language]}: ${inOneLine(question.source)}`;
  const explanation = giftLabel(`${question.explanation}\n${source}`);
  return [
    `::${number}::[plain]${giftEscaped(wholeText(question))} {`,
    ...labels,
    `\t####${explanation}`,
    '}',
  ].join('\n');
}

function inOneLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ');
}
