import fs from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { test } from './test';

const media = fs.readdirSync(path.resolve(import.meta.dirname, '../../public/media'));
const clip = media.find((file) => file.endsWith('.mp4'));

test('pages let nothing in from elsewhere and tell nobody where one comes from', async ({
  request,
}) => {
  const response = await request.get('/');
  const headers = response.headers();
  expect(headers['content-security-policy']).toContain("default-src 'self'");
  expect(headers['content-security-policy']).toContain("frame-ancestors 'self'");
  expect(headers['referrer-policy']).toBe('no-referrer');
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers).not.toHaveProperty('x-powered-by');
});

test('media are kept for good by the browser and can be asked for in parts, as iPhones do', async ({
  request,
}) => {
  const response = await request.get(`/media/${clip}`, { headers: { range: 'bytes=0-99' } });
  expect(response.status()).toBe(206);
  expect(await response.body()).toHaveLength(100);
  expect(response.headers()['cache-control']).toBe('public, max-age=31536000, immutable');
});

test('no page breaks its own security policy or asks another origin for anything', async ({
  page,
  baseURL,
}) => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (asked) => {
    if (!/^(data|blob):/.test(asked.url()) && new URL(asked.url()).origin !== baseURL) {
      complaints.push(asked.url());
    }
  });
  for (const address of ['/', '/host', '/results', '/check']) {
    await page.goto(address);
    await page.waitForLoadState('networkidle');
  }
  expect(complaints).toEqual([]);
});
