"""What is published, described for those who harvest: DCAT-AP-SE, VoID, and the check of the former."""
