export const Menu = {
  /** A Chromium app window has no menu bar; to have none is all that can be asked. */
  setApplicationMenu(menu: null): void {
    if (menu !== null) throw new Error('stand-in: menus are not there')
  },
}
