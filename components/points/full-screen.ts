/** Fills the screen with the page, or gives it back. A browser that refuses leaves the page as it is, which is readable too. */
export async function toggleFullScreen(): Promise<'full' | 'page' | 'refused'> {
  try {
    if (document.fullscreenElement) {
      await document.exitFullscreen();
      return 'page';
    }
    await document.documentElement.requestFullscreen();
    return 'full';
  } catch {
    return 'refused';
  }
}
