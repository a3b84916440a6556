/** Where it begins: finds the place in the page, and explores from the address. */

import "./style/network.css";

const place = document.getElementById("network");
if (place) place.textContent = "…";
