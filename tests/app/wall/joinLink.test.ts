import { expect, test } from 'vitest';
import { joinLink, typedAddress } from '#app/_wall/joinLink';

test('the QR code opens the join page with the code filled in', () => {
  expect(joinLink('http://192.168.0.5:3000', '482913')).toBe(
    'http://192.168.0.5:3000/?code=482913',
  );
});

test('people need not type what browsers add', () => {
  expect(typedAddress('http://192.168.0.5:3000')).toBe('192.168.0.5:3000');
  expect(typedAddress('https://quiz.example.org')).toBe('https://quiz.example.org');
});
