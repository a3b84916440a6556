/** Links that lead to the same view: in the other language, or out of a frame. */

import { encode } from "../address/address";
import { element } from "../dom/element";
import { t } from "../texts/language";
import type { Part } from "./situation";

/** The link of the page's head to the other language, kept to the view. */
export function languageLink(): Part {
  const link = document.querySelector<HTMLAnchorElement>("a.language");
  return {
    element: link ?? element("a"),
    update({ view }) {
      if (!link) return;
      const query = encode(view);
      link.href = `?lang=${link.hreflang}${query && `&${query}`}`;
    },
  };
}

export function openLink(): HTMLElement {
  const link = element(
    "a",
    { class: "net-whole", target: "_blank", rel: "noopener", href: "/network" },
    t.openWhole,
  );
  link.addEventListener("click", () => {
    link.href = `/network${location.search}`;
  });
  return link;
}
