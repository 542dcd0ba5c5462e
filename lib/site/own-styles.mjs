// @ts-check
/**
 * Whether a copy has styles of its own in app/site.css. Its pages link to them only if it does.
 *
 * @param {Pick<import("./site-config").SiteConfig, "accent" | "kiosk" | "owner">} site
 */
export const hasOwnStyles = ({ accent, kiosk, owner }) => Boolean(accent || kiosk || owner);
