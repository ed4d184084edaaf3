import type { Page } from '@playwright/test'

export type Theme = 'light' | 'dark' | 'contrast'

/** As the theme switch does it, without leaving the page; done when no colour is on its way any more. */
export async function wearTheme(page: Page, theme: Theme): Promise<void> {
  await page.evaluate(async (chosen) => {
    const { documentElement: root } = document
    root.dataset['theme'] = chosen === 'dark' ? 'dark' : 'light'
    root.toggleAttribute('data-contrast', chosen === 'contrast')
    // An animation that was replaced by another ends as a rejection: it is over all the same.
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished))
  }, theme)
}
