import { act, fireEvent, screen } from '@testing-library/react';
import { useEffect, useState } from 'react';
import { beforeEach, expect, test } from 'vitest';
import { CaptionsEditor } from '#app/decks/[deck]/edit/CaptionsEditor';
import type { Part } from '#game/deck/deck';
import { captionedPart } from '#game/deck/draft/editPart';
import { draw } from '../support/phone';

type Film = Extract<Part, { modality: 'video' }>;

const file = (name: string) => ({
  src: `/media/${name}.mp4`,
  type: 'video/mp4' as const,
  bytes: 1,
});
const cues = [{ from: 0, to: 1_000, text: '물을 부어요.' }];
const film: Film = {
  modality: 'video',
  media: { ko: file('old'), en: file('old') },
  poster: { src: '/media/still.webp', type: 'image/webp', bytes: 1 },
  alt: { ko: '물', en: 'Water' },
  captions: { ko: cues, en: cues },
};
let replace: (media: Film['media']) => void;
let shown: Film;

/** The editor as it stands in a prompt that can get another file. */
function Edited() {
  const [part, setPart] = useState(film);
  useEffect(() => {
    replace = (media) => act(() => setPart((before) => ({ ...before, media })));
    shown = part;
  }, [part]);
  return (
    <CaptionsEditor
      part={part}
      isLeaking={false}
      onEdit={(edit) =>
        edit.type === 'setCaptions' && setPart(captionedPart(part, edit.captions) as Film)
      }
    />
  );
}

beforeEach(() => {
  draw('en', <Edited />);
});
const both = { ko: file('new'), en: file('new') };

test('a film that is replaced asks whether its captions still fit, and undoing takes that back', () => {
  expect(screen.queryByText('The film was replaced')).toBeNull();
  replace(both);
  screen.getByText('The film was replaced');
  expect(shown.captions).toEqual({ ko: cues, en: cues });
  replace(film.media);
  expect(screen.queryByText('The film was replaced')).toBeNull();
});

test('captions that still fit are kept, and nobody is asked again', () => {
  replace(both);
  fireEvent.click(screen.getByRole('button', { name: 'Keep the captions' }));
  expect(screen.queryByText('The film was replaced')).toBeNull();
  expect(shown.captions).toEqual({ ko: cues, en: cues });
});

test('captions that do not fit any more go, in the language alone that got another file', () => {
  replace({ ...film.media, en: file('dubbed') });
  screen.getByText(/The captions \(English\) were made for the file before/);
  fireEvent.click(screen.getByRole('button', { name: 'Remove the captions' }));
  expect(shown.captions).toEqual({ ko: cues, en: [] });
  replace({ ko: file('newer'), en: file('dubbed') });
  fireEvent.click(screen.getByRole('button', { name: 'Remove the captions' }));
  expect(shown.captions).toBeUndefined();
});
