// @ts-check
/**
 * Whether a copy has styles of its own, which its pages then ask for: app/site.css. Where it has none, no page does.
 *
 * @param {Pick<import("./site-config").SiteConfig, "accent" | "kiosk" | "owner">} site
 */
export const hasOwnStyles = ({ accent, kiosk, owner }) => Boolean(accent || kiosk || owner);
