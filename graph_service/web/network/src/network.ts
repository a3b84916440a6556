/** Where it begins: finds the place in the page, and explores from the address. */

import "./style/network.css";
import { page } from "./explorer/page";
import { readLabels } from "./texts/labels";

const place = document.getElementById("network");
if (place) {
  readLabels(place.dataset.labels);
  page(place, document.body.classList.contains("embedded"));
}
