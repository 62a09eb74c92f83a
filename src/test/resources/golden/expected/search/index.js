briefingSearch("index",{"documents":16,"most":250,"pages":[0],"words":["0.1"]});
