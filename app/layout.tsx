import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { LanguageProvider } from '#app/_text/language';
import { readLanguage } from '#app/_text/readLanguage';
import './globals.css';

const words = {
  ko: {
    title: 'Mixperts · 우리 반이 AI 모델이 되는 시간',
    description: '모두가 전문가가 되어 함께 답을 찾는 멀티모달 Mixture-of-Experts 교실 게임',
  },
  en: {
    title: 'Mixperts · the class is the model',
    description:
      'A classroom game in which everybody is an expert of a multimodal Mixture of Experts',
  },
};

export async function generateMetadata(): Promise<Metadata> {
  const { title, description } = words[await readLanguage()];
  return {
    title: { default: title, template: '%s · Mixperts' },
    description,
    applicationName: 'Mixperts',
    // A code or a name is no telephone number.
    formatDetection: { telephone: false, email: false, address: false },
    icons: { icon: '/icons/icon.svg', apple: '/icons/icon-180.png' },
  };
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  viewportFit: 'cover',
  interactiveWidget: 'resizes-content',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f7f6f3' },
    { media: '(prefers-color-scheme: dark)', color: '#141318' },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const language = await readLanguage();
  return (
    <html lang={language}>
      <body>
        <LanguageProvider initial={language}>{children}</LanguageProvider>
      </body>
    </html>
  );
}
